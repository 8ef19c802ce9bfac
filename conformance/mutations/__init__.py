"""Changes the schema in every way that descriptors allow, and compares the gate with an oracle."""
