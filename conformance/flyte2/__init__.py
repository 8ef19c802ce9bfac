"""Sends `custom_info` through Flyte 2's services in Go, with upstream's models and with ours."""
