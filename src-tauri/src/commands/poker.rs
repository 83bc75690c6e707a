//! Delegation poker. Cards that lie face down are kept here, in memory, and never reach the page.

use std::sync::{Mutex, PoisonError};

use rungs_app::error::{AppError, Code, Result};
use rungs_app::poker::{OpenTable, PokerRecord, PokerRounds};
use rungs_domain::delegation::DelegationLevel;
use rungs_domain::ids::{DecisionAreaCode, PersonId, PokerRoundId};
use rungs_domain::poker_table::PokerTable;
use serde::Serialize;
use specta::Type;
use tauri::{AppHandle, State};

use crate::desk::Desk;

/// The round in play, if there is one.
#[derive(Debug, Default)]
pub struct CardTable(Mutex<Option<PokerTable>>);

/// Whether somebody's card lies on the table; never which.
#[derive(Debug, Serialize, Type)]
pub struct PokerSeat {
    /// None for the leader.
    person: Option<PersonId>,
    has_laid: bool,
}

/// Whose card is off the table again, and which lie there still.
#[derive(Debug, Serialize, Type)]
pub struct TakenBack {
    /// None for the leader.
    person: Option<PersonId>,
    seats: Vec<PokerSeat>,
}

fn seats(table: &PokerTable) -> Vec<PokerSeat> {
    table
        .seats()
        .map(|(person, has_laid)| PokerSeat {
            person: person.clone(),
            has_laid,
        })
        .collect()
}

impl CardTable {
    fn with<T>(&self, work: impl FnOnce(&mut PokerTable) -> Result<T>) -> Result<T> {
        let mut table = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let table = table.as_mut().ok_or_else(|| {
            AppError::new(
                Code::NotFound,
                "No round is being played any more. Choose who plays, and begin again.",
            )
        })?;
        work(table)
    }
}

/// Sits down to a round about one decision: the leader and these PMs.
#[tauri::command]
#[specta::specta]
pub async fn poker_begin(
    desk: State<'_, Desk>,
    cards: State<'_, CardTable>,
    area: DecisionAreaCode,
    pms: Vec<PersonId>,
) -> Result<Vec<PokerSeat>> {
    let table = desk
        .read(move |workspace| workspace.poker_table(&area, &pms))
        .await?;
    let seats = seats(&table);
    *cards.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(table);
    Ok(seats)
}

/// Lays a card down for the leader, or for a PM; again, in place of the one before.
#[tauri::command]
#[specta::specta]
pub async fn poker_lay(
    cards: State<'_, CardTable>,
    person: Option<PersonId>,
    level: DelegationLevel,
) -> Result<Vec<PokerSeat>> {
    cards.with(|table| {
        table.lay(&person, level)?;
        Ok(seats(table))
    })
}

/// Takes the card laid last off the table.
#[tauri::command]
#[specta::specta]
pub async fn poker_take_back(cards: State<'_, CardTable>) -> Result<TakenBack> {
    cards.with(|table| {
        let person = table.take_back()?;
        Ok(TakenBack {
            person,
            seats: seats(table),
        })
    })
}

/// Turns all cards over together.
#[tauri::command]
#[specta::specta]
pub async fn poker_turn(desk: State<'_, Desk>, cards: State<'_, CardTable>) -> Result<OpenTable> {
    let table = cards.with(|table| {
        table.turn()?;
        Ok(table.clone())
    })?;
    desk.read(move |workspace| workspace.poker_open(&table))
        .await
}

/// Takes all cards back, for another try.
#[tauri::command]
#[specta::specta]
pub async fn poker_again(cards: State<'_, CardTable>) -> Result<Vec<PokerSeat>> {
    cards.with(|table| {
        table.again();
        Ok(seats(table))
    })
}

/// Gets up from the table; nothing of the round is kept.
#[tauri::command]
#[specta::specta]
pub async fn poker_leave(cards: State<'_, CardTable>) -> Result<()> {
    *cards.0.lock().unwrap_or_else(PoisonError::into_inner) = None;
    Ok(())
}

#[tauri::command]
#[specta::specta]
pub async fn poker_record(
    app: AppHandle,
    desk: State<'_, Desk>,
    record: PokerRecord,
) -> Result<PokerRoundId> {
    desk.write(&app, move |workspace| workspace.poker_record(&record))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn poker_rounds(desk: State<'_, Desk>) -> Result<PokerRounds> {
    desk.read(|workspace| workspace.poker_rounds()).await
}
