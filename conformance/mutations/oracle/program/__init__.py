"""A protobuf runtime in a process of its own: exchanges messages between two schemas.

`python -m conformance.mutations.oracle.program` answers requests over stdin and stdout until its
input ends. PROTOCOL_BUFFERS_PYTHON_IMPLEMENTATION chooses the runtime.
"""
