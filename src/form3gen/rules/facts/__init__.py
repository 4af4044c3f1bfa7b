"""What several rules ask of one filing."""
