//! Where a focus area begins and leads in words, and names as they read inside a sentence.

use crate::Wording;
use crate::delegation::DelegationLevel;
use crate::delegation_scale::Scale;
use crate::ladder::Proficiency;
use crate::plan::{Focus, FocusOn};

/// A name as it reads inside a sentence; one that begins with an abbreviation stays as it is.
pub(crate) fn mid_sentence(name: &str) -> String {
    let mut letters = name.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if !second.is_uppercase() => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => name.to_owned(),
    }
}

/// `3 Consult` or `2 With help`; empty for a shift or a number off the scale.
#[must_use]
pub fn step_words(say: Wording, scale: Scale, on: &FocusOn, step: u8) -> String {
    match on {
        FocusOn::Competency(_) => Proficiency::new(step)
            .map(|rating| say.numbered_rating(rating))
            .unwrap_or_default(),
        FocusOn::Delegation(_) => DelegationLevel::new(step)
            .map(|level| say.numbered(scale, level))
            .unwrap_or_default(),
        FocusOn::Shift(_) => String::new(),
    }
}

/// `From 3 Consult to 5 Advise`; half of it, or nothing, where only half or nothing was said.
#[must_use]
pub fn from_to(say: Wording, scale: Scale, focus: &Focus) -> String {
    path(say, scale, &focus.on, focus.from, focus.to)
}

/// The same for what is no focus area yet.
#[must_use]
pub fn path(say: Wording, scale: Scale, on: &FocusOn, from: Option<u8>, to: Option<u8>) -> String {
    let words = |step: Option<u8>| {
        step.map(|step| step_words(say, scale, on, step))
            .filter(|words| !words.is_empty())
    };
    match (words(from), words(to)) {
        (Some(from), Some(to)) => {
            say.with("plan-from-to", &[("from", from.into()), ("to", to.into())])
        }
        (Some(from), None) => say.with("plan-from", &[("from", from.into())]),
        (None, Some(to)) => say.with("plan-to", &[("to", to.into())]),
        (None, None) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Shift;
    use crate::plan_fixture::Fixture;

    #[test]
    fn a_path_goes_from_step_to_step_or_says_the_half_that_is_known() {
        let delegation = |code: &str| FocusOn::Delegation(code.into());
        let competency = |code: &str| FocusOn::Competency(code.into());
        let words = |on, from, to| {
            let mut fixture = Fixture::new();
            fixture.focus(on, from, to);
            from_to(
                Wording::english(),
                Scale::SevenLevels,
                &fixture.whole.focuses[0],
            )
        };
        assert_eq!(
            words(delegation("pricing"), Some(3), Some(5)),
            "From 3 Consult to 5 Advise"
        );
        assert_eq!(
            words(competency("insight"), Some(2), Some(3)),
            "From 2 With help to 3 On their own"
        );
        assert_eq!(words(competency("insight"), None, Some(0)), "To 0 Not yet");
        assert_eq!(words(FocusOn::Shift(Shift::WiderInfluence), None, None), "");
    }

    #[test]
    fn a_name_in_a_sentence_begins_small_unless_it_is_an_abbreviation() {
        for (name, inside) in [
            ("Pricing and packaging", "pricing and packaging"),
            ("SLA targets", "SLA targets"),
            ("", ""),
        ] {
            assert_eq!(mid_sentence(name), inside);
        }
    }
}
