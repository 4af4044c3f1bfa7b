"""What the SEC fixes: EDGAR's codes and limits, captions of the form, and the calendar."""
