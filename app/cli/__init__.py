"""The command line, a second front end over the services."""
