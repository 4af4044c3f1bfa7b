"""What the SEC fixes: EDGAR codes and limits, the form's captions, and the calendar."""
