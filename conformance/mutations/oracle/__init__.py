"""The oracle: what two real protobuf runtimes notice of a mutation, without buf."""
