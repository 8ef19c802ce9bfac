"""Serves the connectors of flytekit's plugins with `from_flytekit`, each package on its own.

Every package is installed into an environment of its own, at its newest release. `probe` runs
there: it imports the package, serves what it registers and asks for the metadata over gRPC.
Connectors whose engine a local HTTP server can stand in for run a whole task.
"""
