//! What is worth a second look before something is handed out.

use rungs_print::Document;

const MOST_PACKET_PAGES: usize = 3;
const MOST_PLAN_PAGES: usize = 2;

/// As sentences. `parts`: pages of each part of the document that counts its own.
pub(super) fn remarks(document: &Document, parts: &[usize]) -> Vec<String> {
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
        Document::Plan(_) => plan_remark(parts.iter().sum()).into_iter().collect(),
        Document::Packet(_) => {
            let count: usize = parts.iter().sum();
            if count <= MOST_PACKET_PAGES {
                return Vec::new();
            }
            vec![format!(
                "This packet takes {count} pages. Nobody reads more than {MOST_PACKET_PAGES}: shorten the statement or the examples."
            )]
        }
        Document::Booklet(_)
        | Document::SelfForm(_)
        | Document::Assessment(_)
        | Document::Board(_)
        | Document::OneToOne(_)
        | Document::Team(_) => Vec::new(),
    }
}

/// A plan is meant to be handed over on one sheet, printed on both sides.
pub(super) fn plan_remark(count: usize) -> Option<String> {
    (count > MOST_PLAN_PAGES).then(|| {
        format!(
            "This plan takes {count} pages. Two are easier to hand over: shorten it, or keep a focus area for the next period."
        )
    })
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
