"""What people and CI use to work on the project: environments, locks, the programs of the tests, habits."""
