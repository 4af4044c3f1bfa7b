"""What a user does with a filing, one module for each verb: from values to values."""
