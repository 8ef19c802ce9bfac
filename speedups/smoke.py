"""Encodes and decodes with an installed wheel and nothing else: CI runs it on each platform."""

from flyte_stubs_speedups import codec

INFO = {"ns": {"text": "é" * 200, "numbers": [1, -2.5, 2**53], "rest": [True, None, {}]}}

content = codec.encode(INFO)
assert content is not None
assert codec.decode(content) == INFO
assert codec.depth(content, 100) == 8
assert codec.decode(content[:-1]) is None
print(f"{len(content)} bytes there and back")
