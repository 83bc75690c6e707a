//! Fields no header gave, found by what the values of the columns left over look like.

use rungs_domain::roster_row::RosterField;

use super::header_words::header_words;
use super::name_columns::by_addresses;
use super::propose::Proposal;

impl Proposal<'_> {
    pub(super) fn settle_by_content(&mut self) {
        use RosterField::{Email, FirstName, LastName, Name, Number};
        if self.open(Email) {
            let own = |column: &usize| {
                let profile = &self.profiles[*column];
                // Addresses of managers repeat; those of people do not.
                profile.mostly(profile.emails) && profile.distinct * 10 >= profile.filled * 9
            };
            if let Some(column) = self.free_columns().into_iter().find(own) {
                self.give(
                    column,
                    Email,
                    "Its values are e-mail addresses, each its own.".to_owned(),
                );
            }
        }
        let nameless = [Name, FirstName, LastName]
            .into_iter()
            .all(|field| self.open(field));
        if let Some(email) = self.matching.index_of(Email).filter(|_| nameless)
            && let Some(column) = by_addresses(self.table, email, &self.free_columns())
        {
            self.give(
                column,
                Name,
                "Its values stand again in the e-mail addresses.".to_owned(),
            );
        }
        if self.open(Number) {
            let own = |column: &usize| {
                let profile = &self.profiles[*column];
                let header = header_words(&self.header(*column));
                let counts_rows = matches!(
                    header.as_str(),
                    "" | "no" | "nr" | "number" | "row" | "lfd nr" | "pos" | "index"
                );
                profile.filled >= 3
                    && profile.mostly(profile.codes)
                    && profile.distinct == profile.filled
                    && !counts_rows
                    && ["id", "no", "nr", "number", "code", "key", "num"]
                        .iter()
                        .any(|word| header.split(' ').any(|w| w == *word))
            };
            if let Some(column) = self.free_columns().into_iter().find(own) {
                self.give(
                    column,
                    Number,
                    "Its values are codes, each its own.".to_owned(),
                );
            }
        }
    }
}
