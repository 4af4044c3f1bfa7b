"""What a user does with a filing: one module for each verb, values in and values out."""
