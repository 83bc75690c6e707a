//! What a column of a catalogue holds, by the words that head it.

use rungs_domain::near_names::near;

use crate::folding::folded;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum AreaField {
    Code,
    Name,
    Short,
    Category,
    Description,
    Reversible,
    Held,
    /// Amount, customers and words in one cell.
    Limits,
    Amount,
    Currency,
    Customers,
    LimitWords,
    Since,
    Until,
}

/// Folded words of heads, the surest first. “Area” may be the name or what it is listed under; it is taken last.
const WORDS: [(AreaField, &[&str]); 16] = [
    (AreaField::Code, &["code", "id", "key", "slug"]),
    (
        AreaField::Name,
        &[
            "name",
            "decision area",
            "decision",
            "decisions",
            "area name",
            "decision name",
            "entscheidung",
            "entscheidungsbereich",
            "decision domaine",
            "domaine de decision",
        ],
    ),
    (
        AreaField::Short,
        &[
            "short",
            "short name",
            "abbreviation",
            "column head",
            "kurz",
            "kurzname",
            "label",
        ],
    ),
    (
        AreaField::Category,
        &[
            "category",
            "group",
            "theme",
            "section",
            "domain",
            "cluster",
            "kategorie",
            "gruppe",
            "categorie",
            "categoria",
        ],
    ),
    (
        AreaField::Description,
        &[
            "description",
            "details",
            "notes",
            "explanation",
            "meaning",
            "definition",
            "what it means",
            "beschreibung",
            "descripcion",
            "comment",
            "comments",
        ],
    ),
    (
        AreaField::Reversible,
        &[
            "reversible",
            "reversibility",
            "door",
            "door type",
            "type of door",
            "can be undone",
            "one way or two way",
            "umkehrbar",
            "is reversible",
        ],
    ),
    (
        AreaField::Held,
        &[
            "held",
            "held by",
            "holders",
            "who holds it",
            "one or each",
            "can be held by",
        ],
    ),
    (
        AreaField::Limits,
        &[
            "limits",
            "limit",
            "default limits",
            "default limit",
            "guardrails",
            "boundaries",
        ],
    ),
    (
        AreaField::Amount,
        &[
            "limit amount",
            "amount",
            "max amount",
            "budget",
            "limits amount",
            "limits amount amount",
            "betrag",
        ],
    ),
    (
        AreaField::Currency,
        &[
            "limit currency",
            "currency",
            "limits amount currency",
            "wahrung",
        ],
    ),
    (
        AreaField::Customers,
        &[
            "limit customers",
            "customers",
            "customers affected",
            "max customers",
            "limits customers",
            "kunden",
        ],
    ),
    (
        AreaField::LimitWords,
        &["limit in words", "limit words", "limits words"],
    ),
    (AreaField::Since, &["since"]),
    (AreaField::Until, &["until", "retired", "retired on"]),
    (
        AreaField::Name,
        &["area", "topic", "title", "what", "item", "bereich"],
    ),
    (AreaField::Category, &["area", "type", "topic", "bereich"]),
];

impl AreaField {
    pub fn words(self) -> &'static str {
        match self {
            Self::Code => "the code",
            Self::Name => "the name",
            Self::Short => "the short name",
            Self::Category => "the category",
            Self::Description => "the description",
            Self::Reversible => "whether it can be taken back",
            Self::Held => "how many can hold it",
            Self::Limits => "the limits",
            Self::Amount => "the amount of the limit",
            Self::Currency => "the currency of the limit",
            Self::Customers => "the customers of the limit",
            Self::LimitWords => "the limit in words",
            Self::Since => "since when it is in the catalogue",
            Self::Until => "when it was retired",
        }
    }
}

/// The head that an unknown one is mistyped from, as far as one can tell.
pub(super) fn meant_by(head: &str) -> Option<(AreaField, &'static str)> {
    let head = folded(head);
    let letters = |text: &str| text.chars().count();
    let known = WORDS
        .iter()
        .flat_map(|(field, words)| words.iter().map(move |word| (*field, *word)))
        .filter(|(_, word)| letters(word).abs_diff(letters(&head)) <= 1);
    let known: Vec<(AreaField, &'static str)> = known.collect();
    let near = near(&head, known.iter().map(|(_, word)| *word));
    let meant = near.first()?;
    known.into_iter().find(|(_, word)| word == meant)
}

/// What each head stands for; none holds what another holds already.
pub(super) fn fields_of(heads: &[&str]) -> Vec<Option<AreaField>> {
    let folded: Vec<String> = heads.iter().map(|head| folded(head)).collect();
    let mut fields: Vec<Option<AreaField>> = vec![None; heads.len()];
    for (field, words) in WORDS {
        if fields.contains(&Some(field)) {
            continue;
        }
        let place = words.iter().find_map(|word| {
            (0..folded.len()).find(|at| {
                fields.get(*at) == Some(&None) && folded.get(*at).is_some_and(|f| f == word)
            })
        });
        if let Some(slot) = place.and_then(|at| fields.get_mut(at)) {
            *slot = Some(field);
        }
    }
    fields
}

#[cfg(test)]
mod tests {
    use super::AreaField::{
        Amount, Category, Code, Currency, Customers, Description, Held, LimitWords, Limits, Name,
        Reversible,
    };
    use super::*;

    #[test]
    fn heads_are_known_in_other_words() {
        for (heads, fields) in [
            (
                vec!["Decision", "Group", "What it means", "Door"],
                vec![
                    Some(Name),
                    Some(Category),
                    Some(Description),
                    Some(Reversible),
                ],
            ),
            (
                vec!["Area", "Decision area"],
                vec![Some(Category), Some(Name)],
            ),
            (vec!["Area", "Category"], vec![Some(Name), Some(Category)]),
            (vec!["Area", "Type"], vec![Some(Name), Some(Category)]),
            (
                vec!["ID", "Name", "Name"],
                vec![Some(Code), Some(Name), None],
            ),
            (
                vec![
                    "Entscheidung",
                    "Kategorie",
                    "Umkehrbar",
                    "Betrag",
                    "Währung",
                ],
                vec![
                    Some(Name),
                    Some(Category),
                    Some(Reversible),
                    Some(Amount),
                    Some(Currency),
                ],
            ),
            (
                vec![
                    "name",
                    "limits customers",
                    "limits words",
                    "limits",
                    "heldBy",
                ],
                vec![
                    Some(Name),
                    Some(Customers),
                    Some(LimitWords),
                    Some(Limits),
                    Some(Held),
                ],
            ),
            (vec!["Colour", ""], vec![None, None]),
        ] {
            assert_eq!(fields_of(&heads), fields, "{heads:?}");
        }
    }
}
