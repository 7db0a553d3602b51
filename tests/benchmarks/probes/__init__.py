"""What is measured in a process of its own; each prints one line of JSON."""
