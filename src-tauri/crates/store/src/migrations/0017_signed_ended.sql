-- What was signed stands for nothing once the plan is a draft again, also where it is agreed on later with an earlier day.
ALTER TABLE signed_plan ADD COLUMN ended_on TEXT;
