"""What serves which need line: pure data in, pure data out."""
