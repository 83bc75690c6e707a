//! What is worth a second look before something is handed out.

use rungs_print::{Document, LeftOff, LeftOffOf};

use crate::person_ref::PersonRef;

/// A plan is meant to be handed over on one sheet, printed on both sides.
const MOST_PLAN_PAGES: usize = 2;
const MOST_PACKET_PAGES: usize = 3;

/// Whose document a sentence is about.
#[derive(Debug, Clone, Copy)]
pub(super) enum Whose<'a> {
    /// The one that is looked at or printed by itself.
    This,
    /// That of one among several people.
    Of(&'a str),
}

impl Whose<'_> {
    /// As a sentence about it begins.
    fn document(self, called: &str) -> String {
        match self {
            Self::This => format!("This {called}"),
            Self::Of(person) => format!("The {called} for {person}"),
        }
    }
}

/// Of several documents of one kind in one file, each somebody's. `parts` and `left_off`: pages of each, and what it had no room for.
pub(super) fn remarks_of_several(
    people: &[PersonRef],
    documents: &[Document],
    parts: &[usize],
    left_off: &[Vec<LeftOff>],
) -> Vec<String> {
    let whose = people.iter().map(|person| Whose::Of(&person.name));
    whose
        .zip(documents)
        .zip(parts.chunks(1))
        .zip(left_off.chunks(1))
        .flat_map(|(((whose, document), parts), left_off)| {
            remarks(whose, document, parts, left_off)
        })
        .collect()
}

pub(super) fn plan_remark(whose: Whose<'_>, pages: usize) -> Option<String> {
    (pages > MOST_PLAN_PAGES).then(|| {
        format!(
            "{} takes {pages} pages. Two are easier to hand over: shorten it, or keep a focus area for the next period.",
            whose.document("plan")
        )
    })
}

/// As sentences. `parts` and `left_off`: pages of each part of the document that counts its own, and what it had no room for.
pub(super) fn remarks(
    whose: Whose<'_>,
    document: &Document,
    parts: &[usize],
    left_off: &[Vec<LeftOff>],
) -> Vec<String> {
    let pages: usize = parts.iter().sum();
    let left_off = || left_off.iter().flatten().copied();
    match document {
        Document::Cards(cards) => longer_than_a_page(
            cards.get().cards.iter().map(|card| card.name.as_str()),
            parts,
            |level, count| {
                format!(
                    "The card of {level} takes {count} pages. One is easier to hand out: shorten what its level says, or hand out the booklet."
                )
            },
        ),
        Document::Charters(charters) => longer_than_a_page(
            charters
                .get()
                .charters
                .iter()
                .map(|charter| charter.person.as_str()),
            parts,
            |person, count| {
                format!(
                    "The charter of {person} takes {count} pages. One is easier to pin up: shorten limits and commitments."
                )
            },
        ),
        Document::OneToOne(_) => SHEET.no_room(whose, left_off()),
        Document::Plan(_) => plan_remark(whose, pages).into_iter().collect(),
        Document::Packet(_) => {
            let mut remarks = Vec::new();
            if pages > MOST_PACKET_PAGES {
                remarks.push(format!(
                    "{} takes {pages} pages. Nobody reads more than {MOST_PACKET_PAGES}: shorten the statement or the examples.",
                    whose.document(PACKET.called)
                ));
            }
            remarks.extend(PACKET.no_room(whose, left_off()));
            remarks
        }
        Document::Booklet(_)
        | Document::SelfForm(_)
        | Document::Assessment(_)
        | Document::Board(_)
        | Document::Team(_) => Vec::new(),
    }
}

/// A document of a fixed number of pages, which leaves off what they have no room for.
struct Fixed {
    called: &'static str,
    /// What somebody can do for more to stand on it.
    makes_room: &'static str,
}

const SHEET: Fixed = Fixed {
    called: "page",
    makes_room: "settle or drop what is not for this talk",
};
/// Its statement and its examples always stand in it.
const PACKET: Fixed = Fixed {
    called: "packet",
    makes_room: "a shorter statement or shorter examples make room",
};

impl Fixed {
    /// Of several people a sentence each; of one, with what to do about it.
    fn no_room(&self, whose: Whose<'_>, left_off: impl Iterator<Item = LeftOff>) -> Vec<String> {
        let (mut lists, mut is_shortened) = (Vec::new(), false);
        for LeftOff { of, count } in left_off {
            match names(of) {
                Some((one, _)) if count == 1 => lists.push(format!("1 {one}")),
                Some((_, several)) => lists.push(format!("{count} {several}")),
                None => is_shortened = true,
            }
        }
        let (called, lists) = (self.called, listed(&lists));
        match whose {
            Whose::This => {
                let no_room = (!lists.is_empty()).then(|| {
                    format!(
                        "The {called} has no room for {lists}. All of it is on screen; {}.",
                        self.makes_room
                    )
                });
                let shortened = is_shortened.then(|| {
                    "Longer texts are shortened on paper. The whole of them is on screen."
                        .to_owned()
                });
                no_room.into_iter().chain(shortened).collect()
            }
            Whose::Of(person) => match (lists.is_empty(), is_shortened) {
                (true, false) => Vec::new(),
                (true, true) => vec![format!(
                    "In the {called} for {person} longer texts are shortened."
                )],
                (false, false) => vec![format!(
                    "The {called} for {person} has no room for {lists}."
                )],
                (false, true) => vec![format!(
                    "The {called} for {person} has no room for {lists}, and longer texts are shortened."
                )],
            },
        }
    }
}

/// What one and several of a list are called; none for texts, which are shortened.
const fn names(of: LeftOffOf) -> Option<(&'static str, &'static str)> {
    Some(match of {
        LeftOffOf::Tasks => ("open action", "open actions"),
        LeftOffOf::Decisions => ("decision that waits", "decisions that wait"),
        LeftOffOf::ToTell => ("piece of context to share", "pieces of context to share"),
        LeftOffOf::Notes => ("earlier note", "earlier notes"),
        LeftOffOf::Seen => ("thing seen lately", "things seen lately"),
        LeftOffOf::Competencies => ("competency", "competencies"),
        LeftOffOf::Held => ("decision", "decisions"),
        LeftOffOf::Quotes => ("quote", "quotes"),
        LeftOffOf::Missing => ("point that is missing", "points that are missing"),
        LeftOffOf::Asks => (
            "behaviour asked for beside an example",
            "behaviours asked for beside examples",
        ),
        LeftOffOf::Words => return None,
    })
}

/// “A”, “A and B”, “A, B and C”.
fn listed(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

fn longer_than_a_page<'a>(
    whose: impl Iterator<Item = &'a str>,
    parts: &[usize],
    say: impl Fn(&str, usize) -> String,
) -> Vec<String> {
    whose
        .zip(parts)
        .filter(|(_, count)| **count > 1)
        .map(|(whose, count)| say(whose, *count))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn left(of: LeftOffOf, count: usize) -> LeftOff {
        LeftOff { of, count }
    }

    fn of_this<const N: usize>(kind: &Fixed, left_off: [LeftOff; N]) -> Vec<String> {
        kind.no_room(Whose::This, left_off.into_iter())
    }

    #[test]
    fn what_a_page_has_no_room_for_is_one_sentence_and_shortened_texts_another() {
        assert_eq!(of_this(&SHEET, []), [""; 0]);
        assert_eq!(
            of_this(&SHEET, [left(LeftOffOf::Tasks, 3)]),
            [
                "The page has no room for 3 open actions. All of it is on screen; settle or drop what is not for this talk."
            ]
        );
        let much = [
            left(LeftOffOf::Tasks, 3),
            left(LeftOffOf::Decisions, 1),
            left(LeftOffOf::Seen, 2),
            left(LeftOffOf::Words, 4),
        ];
        assert_eq!(
            of_this(&SHEET, much),
            [
                "The page has no room for 3 open actions, 1 decision that waits and 2 things seen lately. All of it is on screen; settle or drop what is not for this talk.",
                "Longer texts are shortened on paper. The whole of them is on screen."
            ]
        );
    }

    #[test]
    fn what_a_packet_has_no_room_for_is_told_with_what_makes_room() {
        let much = [
            left(LeftOffOf::Competencies, 12),
            left(LeftOffOf::Held, 1),
            left(LeftOffOf::Quotes, 3),
            left(LeftOffOf::Missing, 2),
            left(LeftOffOf::Asks, 1),
            left(LeftOffOf::Words, 4),
        ];
        assert_eq!(
            of_this(&PACKET, much),
            [
                "The packet has no room for 12 competencies, 1 decision, 3 quotes, 2 points that are missing and 1 behaviour asked for beside an example. All of it is on screen; a shorter statement or shorter examples make room.",
                "Longer texts are shortened on paper. The whole of them is on screen."
            ]
        );
    }

    #[test]
    fn of_several_people_each_is_named_in_a_sentence() {
        let (tasks, words) = (left(LeftOffOf::Tasks, 2), left(LeftOffOf::Words, 1));
        for (kind, left_off, said) in [
            (&SHEET, vec![], None),
            (
                &SHEET,
                vec![tasks],
                Some("The page for Ada has no room for 2 open actions."),
            ),
            (
                &SHEET,
                vec![tasks, words],
                Some(
                    "The page for Ada has no room for 2 open actions, and longer texts are shortened.",
                ),
            ),
            (
                &PACKET,
                vec![words],
                Some("In the packet for Ada longer texts are shortened."),
            ),
        ] {
            let told = kind.no_room(Whose::Of("Ada"), left_off.into_iter());
            assert_eq!(told, said.into_iter().collect::<Vec<_>>());
        }
    }
}
