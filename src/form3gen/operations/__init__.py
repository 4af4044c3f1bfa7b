"""What a user does with a filing, from values to values: one module for each verb."""
