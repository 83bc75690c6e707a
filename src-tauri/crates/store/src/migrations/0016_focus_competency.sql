-- What plans are about is asked for with every sheet; without an index that looks at all focus areas with their texts.
CREATE INDEX focus_competency ON focus (code) WHERE kind = 'competency';
