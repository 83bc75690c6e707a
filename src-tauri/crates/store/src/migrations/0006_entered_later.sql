-- An assessment talked about before it was entered: what is not dated otherwise is of the day it began.
ALTER TABLE assessment_round ADD COLUMN entered_later INTEGER NOT NULL DEFAULT 0 CHECK (entered_later IN (0, 1));
