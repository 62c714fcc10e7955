"""Applications from a file: opening it, understanding it, a dry run, writing, and undoing all."""
