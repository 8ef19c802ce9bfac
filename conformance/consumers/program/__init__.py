"""A consumer: a process that uses one release of flyteidl, with Python, protobuf and grpcio.

`python -m conformance.consumers.program WHEEL` answers requests over stdin and stdout until its
input ends. It imports nothing else of this project, except `conformance.fields`.
"""
