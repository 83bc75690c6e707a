//! Columns of names: telling "Nom" (last) from "Nom" (full), and finding names where no header says so.

use rungs_domain::roster_row::RosterField;

use crate::folding::folded;
use crate::source::SourceTable;

use super::header_words::header_words;
use super::profile::values;

const SAMPLE: usize = 200;

/// Headers that mean the full name alone, and the last or first name beside its other half.
const LAST_BESIDE_FIRST: [&str; 4] = ["name", "nom", "naam", "legal name"];
const FIRST_BESIDE_LAST: [&str; 3] = ["nombre", "nome", "name"];

/// What a column called "Name" really holds when the other half of the name has a column of its own.
pub(super) fn half_of_name(
    table: &SourceTable,
    name: usize,
    first: Option<usize>,
    last: Option<usize>,
) -> Option<RosterField> {
    let header = header_words(&table.columns.get(name)?.header);
    let (other, lists, half) = match (first, last) {
        (Some(first), None) => (first, &LAST_BESIDE_FIRST[..], RosterField::LastName),
        (None, Some(last)) => (last, &FIRST_BESIDE_LAST[..], RosterField::FirstName),
        (None, None) | (Some(_), Some(_)) => return None,
    };
    (lists.contains(&header.as_str()) && !repeats_other_half(table, name, other)).then_some(half)
}

/// Whether the column has the words of the other one in it, as a full name has the first name.
fn repeats_other_half(table: &SourceTable, name: usize, other: usize) -> bool {
    let (mut within, mut all) = (0_usize, 0_usize);
    for row in table.rows.iter().take(SAMPLE) {
        let (Some(full), Some(part)) = (row.cells.get(name), row.cells.get(other)) else {
            continue;
        };
        let (full, part) = (folded(full), folded(part));
        if full.is_empty() || part.is_empty() {
            continue;
        }
        all += 1;
        within += usize::from(
            part.split(' ')
                .all(|word| full.split(' ').any(|w| w == word)),
        );
    }
    within * 2 > all
}

/// The column whose words stand again in the addresses: `ruth.jensen@…` beside "Ruth Jensen".
pub(super) fn by_addresses(table: &SourceTable, email: usize, free: &[usize]) -> Option<usize> {
    free.iter().copied().find(|column| {
        let (mut alike, mut all) = (0_usize, 0_usize);
        for row in table.rows.iter().take(SAMPLE) {
            let (Some(name), Some(address)) = (row.cells.get(*column), row.cells.get(email)) else {
                continue;
            };
            let Some((local, _)) = address.split_once('@') else {
                continue;
            };
            let (name, local) = (folded(name), folded(local));
            let words: Vec<&str> = name.split(' ').filter(|word| word.len() > 1).collect();
            all += 1;
            alike += usize::from(
                words.len() >= 2 && words.iter().filter(|word| local.contains(**word)).count() >= 2,
            );
        }
        all > 0 && alike * 5 >= all * 3
    })
}

/// The column that names other rows again and again: addresses, numbers or names known in the file.
pub(super) fn repeats_others(
    table: &SourceTable,
    column: usize,
    known: &super::manager_column::Findable,
) -> bool {
    let sample = || values(table, column).take(SAMPLE);
    sample().count() >= 2 && known.percent(sample()) >= 80
}
