"""A consumer: one release of flyteidl in a process of its own, with Python, protobuf and grpcio.

`python -m conformance.consumers.program WHEEL` answers requests over stdin and stdout until its
input ends. Of this project it imports `conformance.fields` and nothing else.
"""
