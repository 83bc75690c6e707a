//! What colleagues say about somebody, asked for by the leader. Class: private. A quote reaches paper only when the leader
//! marked it, word for word, and the name beside it only when the colleague agreed to be named.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::{Result, RuleError};
use crate::ids::{AssessmentRoundId, PeerViewId, PersonId};
use crate::{Day, Private, Shareable};

/// Whether the colleague agreed to be named beside what is quoted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Naming {
    /// They were not asked, or want to stay unnamed.
    #[default]
    Withheld,
    Agreed,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PeerView {
    pub id: PeerViewId,
    /// Whom it is about.
    pub person: PersonId,
    /// The round it was asked for; none while it waits for the next to begin.
    pub round: Option<AssessmentRoundId>,
    /// The colleague, where they are on the roster.
    pub peer: Option<PersonId>,
    /// Their name, as it was then; empty when they were erased.
    pub peer_name: String,
    /// Why they were asked: what they have seen of the person's work.
    pub why: String,
    pub asked_on: Day,
    pub answered_on: Option<Day>,
    /// What they said.
    pub words: Private<String>,
    /// The part of it the leader marked for paper.
    pub quote: Option<String>,
    pub naming: Naming,
}

/// What may stand on paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PeerQuote {
    pub text: String,
    /// None when the colleague did not agree to be named.
    pub by: Option<String>,
}

impl PeerView {
    /// Marks a part of the answer for paper; none takes the mark away.
    ///
    /// # Errors
    /// `invalid` when the words are not in the answer as they stand: nobody is quoted with what they did not say.
    pub fn mark(&mut self, quote: Option<&str>) -> Result<()> {
        let Some(quote) = quote.map(str::trim).filter(|text| !text.is_empty()) else {
            self.quote = None;
            return Ok(());
        };
        let (said, part) = (on_one_line(self.words.for_leader()), on_one_line(quote));
        if !said.contains(&part) {
            return Err(RuleError::invalid(
                "quote",
                "These words are not in the answer. Quote them exactly as they were said.",
            ));
        }
        self.quote = Some(part);
        Ok(())
    }

    /// What was said, anew; a quote that is no longer in it loses its mark.
    pub fn answer(&mut self, words: String, on: Day) {
        self.words = Private::new(words);
        self.answered_on = Some(on);
        let said = on_one_line(self.words.for_leader());
        self.quote.take_if(|quote| !said.contains(quote.as_str()));
    }

    /// Whether a change keeps to what may still be changed once the assessment it was said for is agreed on: a quote can be taken
    /// off paper, and the colleague can agree to be named or no longer.
    #[must_use]
    pub fn only_consent_differs(&self, changed: &Self) -> bool {
        let consent = Self {
            quote: changed
                .quote
                .clone()
                .filter(|_| changed.quote == self.quote),
            naming: changed.naming,
            ..self.clone()
        };
        *changed == consent
    }

    /// The marked quote, with the name where that was agreed to.
    #[must_use]
    pub fn paper(&self) -> Option<Shareable<PeerQuote>> {
        let text = self.quote.clone()?;
        let by = match self.naming {
            Naming::Agreed if !self.peer_name.is_empty() => Some(self.peer_name.clone()),
            Naming::Agreed | Naming::Withheld => None,
        };
        Some(Shareable::new(PeerQuote { text, by }))
    }

    /// Forgets who said it, when that person is erased.
    pub fn forget_peer(&mut self) {
        self.peer = None;
        self.peer_name = String::new();
        self.naming = Naming::Withheld;
    }
}

/// How a line is broken does not make other words of it.
fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn view() -> PeerView {
        PeerView {
            id: "v".into(),
            person: "p".into(),
            round: None,
            peer: Some("q".into()),
            peer_name: "Mara Lindqvist".into(),
            why: "Runs support for the same product.".into(),
            asked_on: Day::parse("2026-11-01").unwrap(),
            answered_on: Some(Day::parse("2026-11-08").unwrap()),
            words: Private::new("Always answers.\nBrought us into discovery early.".into()),
            quote: None,
            naming: Naming::Withheld,
        }
    }

    #[test]
    fn nothing_reaches_paper_unmarked_and_no_name_without_consent() {
        let mut view = view();
        view.naming = Naming::Agreed;
        assert_eq!(
            view.paper(),
            None,
            "agreeing to be named is not being quoted"
        );

        view.naming = Naming::Withheld;
        view.mark(Some("answers. Brought us into discovery early."))
            .unwrap();
        let on_paper = view.paper().unwrap().into_inner();
        assert_eq!(on_paper.by, None);
        assert_eq!(on_paper.text, "answers. Brought us into discovery early.");

        view.naming = Naming::Agreed;
        let by = view.paper().unwrap().into_inner().by;
        assert_eq!(by.as_deref(), Some("Mara Lindqvist"));

        view.mark(Some("  ")).unwrap();
        assert_eq!(view.paper(), None);
    }

    #[test]
    fn only_what_was_said_can_be_quoted() {
        let mut view = view();
        let refused = view.mark(Some("Never answers")).unwrap_err();
        assert_eq!(refused.field.as_deref(), Some("quote"));
        view.mark(Some("Always answers.")).unwrap();
        let on = Day::parse("2026-11-09").unwrap();
        view.answer("Mostly answers.".into(), on);
        assert_eq!(
            view.quote, None,
            "the marked words are gone from the answer"
        );
    }

    #[test]
    fn an_erased_colleague_leaves_the_words_and_no_name() {
        let mut view = view();
        view.naming = Naming::Agreed;
        view.mark(Some("Always answers.")).unwrap();
        view.forget_peer();
        assert_eq!(view.paper().unwrap().into_inner().by, None);
    }
}
