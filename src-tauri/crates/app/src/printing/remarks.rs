//! What is worth a second look before something is handed out.

use rungs_print::{Document, LeftOff, LeftOffOf};

/// A plan is meant to be handed over on one sheet, printed on both sides.
const MOST_PLAN_PAGES: usize = 2;
const MOST_PACKET_PAGES: usize = 3;

/// Of several documents of one kind in one file, as far as it can be said whose is meant. `parts`: pages of each.
pub(super) fn remarks_of_several(documents: &[Document], parts: &[usize]) -> Vec<String> {
    documents
        .iter()
        .zip(parts)
        .flat_map(|(document, count)| match document {
            Document::Plan(sheet) => {
                let which = format!("The plan for {}", sheet.get().person);
                plan_remark(&which, *count).into_iter().collect()
            }
            Document::Charters(_) => remarks(document, &[*count], &[]),
            _ => Vec::new(),
        })
        .collect()
}

/// `which` plan, at the beginning of a sentence.
pub(super) fn plan_remark(which: &str, pages: usize) -> Option<String> {
    (pages > MOST_PLAN_PAGES).then(|| {
        format!(
            "{which} takes {pages} pages. Two are easier to hand over: shorten it, or keep a focus area for the next period."
        )
    })
}

/// As sentences. `parts`: pages of each part of the document that counts its own.
pub(super) fn remarks(document: &Document, parts: &[usize], left_off: &[LeftOff]) -> Vec<String> {
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
        Document::OneToOne(_) => off_the_page(left_off),
        Document::Plan(_) => plan_remark("This plan", parts.iter().sum())
            .into_iter()
            .collect(),
        Document::Packet(_) => {
            let count: usize = parts.iter().sum();
            let mut remarks = Vec::new();
            if count > MOST_PACKET_PAGES {
                remarks.push(format!(
                    "This packet takes {count} pages. Nobody reads more than {MOST_PACKET_PAGES}: shorten the statement or the examples."
                ));
            }
            remarks.extend(off_the_packet(left_off));
            remarks
        }
        Document::Booklet(_)
        | Document::SelfForm(_)
        | Document::Assessment(_)
        | Document::Board(_)
        | Document::Team(_) => Vec::new(),
    }
}

/// What a document that is always one page had to leave off.
fn off_the_page(left_off: &[LeftOff]) -> Vec<String> {
    no_room(
        left_off,
        "The page has",
        "settle or drop what is not for this talk",
    )
}

/// What does not fit beside the statement and the examples, which always stand in a packet.
fn off_the_packet(left_off: &[LeftOff]) -> Vec<String> {
    no_room(
        left_off,
        "The packet has",
        "a shorter statement or shorter examples make room",
    )
}

/// `it_has`: the beginning of the sentence; `advice`: what makes room.
fn no_room(left_off: &[LeftOff], it_has: &str, advice: &str) -> Vec<String> {
    let mut lists = Vec::new();
    let mut remarks = Vec::new();
    for LeftOff { of, count } in left_off {
        let (one, several) = match of {
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
            LeftOffOf::Words => {
                remarks.push(
                    "Longer texts are shortened on paper. The whole of them is on screen."
                        .to_owned(),
                );
                continue;
            }
        };
        lists.push(format!(
            "{count} {}",
            if *count == 1 { one } else { several }
        ));
    }
    if !lists.is_empty() {
        let what = listed(&lists);
        let remark = format!("{it_has} no room for {what}. All of it is on screen; {advice}.");
        remarks.insert(0, remark);
    }
    remarks
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

    #[test]
    fn what_a_page_has_no_room_for_is_one_sentence_and_shortened_texts_another() {
        assert_eq!(off_the_page(&[]), Vec::<String>::new());
        assert_eq!(
            off_the_page(&[left(LeftOffOf::Tasks, 3)]),
            [
                "The page has no room for 3 open actions. All of it is on screen; settle or drop what is not for this talk."
            ]
        );
        assert_eq!(
            off_the_page(&[
                left(LeftOffOf::Tasks, 3),
                left(LeftOffOf::Decisions, 1),
                left(LeftOffOf::Seen, 2),
                left(LeftOffOf::Words, 4),
            ]),
            [
                "The page has no room for 3 open actions, 1 decision that waits and 2 things seen lately. All of it is on screen; settle or drop what is not for this talk.",
                "Longer texts are shortened on paper. The whole of them is on screen."
            ]
        );
    }

    #[test]
    fn what_a_packet_has_no_room_for_is_told_with_what_makes_room() {
        assert_eq!(off_the_packet(&[]), Vec::<String>::new());
        assert_eq!(
            off_the_packet(&[
                left(LeftOffOf::Competencies, 12),
                left(LeftOffOf::Held, 1),
                left(LeftOffOf::Quotes, 3),
                left(LeftOffOf::Missing, 2),
                left(LeftOffOf::Asks, 1),
                left(LeftOffOf::Words, 4),
            ]),
            [
                "The packet has no room for 12 competencies, 1 decision, 3 quotes, 2 points that are missing and 1 behaviour asked for beside an example. All of it is on screen; a shorter statement or shorter examples make room.",
                "Longer texts are shortened on paper. The whole of them is on screen."
            ]
        );
    }
}
