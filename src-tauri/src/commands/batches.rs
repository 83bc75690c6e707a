//! A document for each of several people, in one go.

use std::ops::ControlFlow;

use rungs_app::error::Result;
use rungs_app::printing::{BatchOf, Destination, PaperChoice, PrintWhom, PrintedFile, file_name};
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::{AppHandle, State};

use crate::desk::{Desk, Stop, report};
use crate::dialogs;
use crate::system_print::{self, Printing};

/// How a batch is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum PrintAs {
    OneFile,
    FilePerPerson,
}

/// What is printed for whom, on which paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Batch {
    pub of: BatchOf,
    pub whom: PrintWhom,
    pub paper: PaperChoice,
    /// What the file is called: the person, the team or the workspace.
    pub name: String,
}

/// What became of printing for several people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct BatchPrinted {
    pub became: Printing,
    /// What is worth a second look before it is handed over, as sentences.
    pub remarks: Vec<String>,
}

impl Batch {
    fn file_name(&self) -> String {
        let what = match self.whom {
            PrintWhom::Plan(_) | PrintWhom::Person(_) => self.of.one(),
            PrintWhom::Everyone | PrintWhom::Team(_) => self.of.many(),
        };
        file_name(what, &self.name, "pdf")
    }
}

/// Asks where to, and writes the PDF; none when the person changed their mind, empty when nobody has such a document.
#[tauri::command]
#[specta::specta]
pub async fn batch_print(
    app: AppHandle,
    desk: State<'_, Desk>,
    batch: Batch,
    written: PrintAs,
) -> Result<Option<Vec<PrintedFile>>> {
    if !is_for_somebody(&desk, &batch).await? {
        return Ok(Some(Vec::new()));
    }
    // Begun before the question where to, so that it can be stopped while that is open.
    let stop = desk.begin_job();
    let to = match written {
        PrintAs::OneFile => dialogs::save_file("Save as PDF", &batch.file_name(), dialogs::PDF)
            .await
            .map(Destination::File),
        PrintAs::FilePerPerson => dialogs::folder("Choose a folder for the files")
            .await
            .map(Destination::Folder),
    };
    let Some(to) = to else { return Ok(None) };
    write(app, &desk, batch, to, stop).await.map(Some)
}

/// Prints through the system's own dialog.
#[tauri::command]
#[specta::specta]
pub async fn batch_system_print(
    app: AppHandle,
    desk: State<'_, Desk>,
    batch: Batch,
) -> Result<BatchPrinted> {
    let name = batch.name.clone();
    let file = desk.paper_tray()?.join(batch.file_name());
    let stop = desk.begin_job();
    let written = write(app, &desk, batch, Destination::File(file.clone()), stop).await?;
    let became = if written.is_empty() {
        Printing::Nothing
    } else {
        system_print::print(&file, &name).await?
    };
    let remarks = written.into_iter().flat_map(|file| file.remarks);
    Ok(BatchPrinted {
        became,
        remarks: remarks.collect(),
    })
}

async fn is_for_somebody(desk: &Desk, batch: &Batch) -> Result<bool> {
    let (of, whom) = (batch.of, batch.whom.clone());
    desk.read(move |workspace| workspace.batch_is_for_somebody(of, &whom))
        .await
}

async fn write(
    app: AppHandle,
    desk: &Desk,
    batch: Batch,
    to: Destination,
    stop: Stop,
) -> Result<Vec<PrintedFile>> {
    let printer = desk.printer()?;
    let Batch {
        of, whom, paper, ..
    } = batch;
    desk.read(move |workspace| {
        workspace.print_batch(&printer, of, &whom, &to, paper, |progress| {
            report(
                &app,
                "print",
                progress.done.into(),
                progress.total.into(),
                &progress.person,
            );
            if stop.stopped() {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        })
    })
    .await
}
