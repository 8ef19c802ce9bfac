"""What becomes of a task's answers on their way through Flyte, while an agent runs it."""
