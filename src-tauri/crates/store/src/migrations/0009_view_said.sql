-- What was said of an area that went into another one counts there from that day on, and was said on an earlier one.
ALTER TABLE delegation_view ADD COLUMN said_on TEXT;
