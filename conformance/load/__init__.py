"""What a poll costs a server, beside flytekit's service and a bare echo of the same bytes."""
