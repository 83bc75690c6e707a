//! What the window has to know of the calls it makes, all of it exported to TypeScript: what each read depends on, which calls leave
//! no step to undo, and which leave the workspace.

use crate::tags::Tag;

/// The reads of the window and the tags each depends on.
pub const READS: &[(&str, &[Tag])] = {
    use Tag::{
        Assessments, Context, DecisionAreas, Delegations, Direction, Evidence, History, Ladder,
        OneToOnes, Placements, Plans, Roster, Settings, Workspace,
    };
    &[
        ("workspaceState", &[Settings, Roster, History, Workspace]),
        ("rosterList", &[Roster, Placements, Ladder, Workspace]),
        (
            "teamLadder",
            &[
                Roster,
                Placements,
                Ladder,
                Plans,
                Assessments,
                Delegations,
                OneToOnes,
                Workspace,
            ],
        ),
        (
            "personPage",
            &[
                Roster,
                Placements,
                Ladder,
                Plans,
                Assessments,
                Delegations,
                DecisionAreas,
                OneToOnes,
                Settings,
                Workspace,
            ],
        ),
        (
            "personTimeline",
            &[
                Roster,
                Placements,
                Ladder,
                Delegations,
                DecisionAreas,
                Assessments,
                Plans,
                Settings,
                Workspace,
            ],
        ),
        ("ladderShow", &[Ladder, DecisionAreas, Settings, Workspace]),
        ("ladderRead", &[Ladder, DecisionAreas, Settings, Workspace]),
        (
            "handoutPages",
            &[
                Ladder,
                DecisionAreas,
                Roster,
                Placements,
                Delegations,
                Assessments,
                Evidence,
                Settings,
                Workspace,
            ],
        ),
        ("ladderVersions", &[Ladder, Assessments, Workspace]),
        (
            "ladderVersionShow",
            &[Ladder, DecisionAreas, Settings, Workspace],
        ),
        ("ladderDraft", &[Ladder, DecisionAreas, Settings, Workspace]),
        (
            "ladderCompare",
            &[Ladder, DecisionAreas, Settings, Workspace],
        ),
        (
            "ladderCarryOver",
            &[Ladder, Roster, Placements, Plans, Assessments, Workspace],
        ),
        ("decisionAreas", &[DecisionAreas, Workspace]),
        (
            "catalogueShow",
            &[DecisionAreas, Delegations, Roster, Settings, Workspace],
        ),
        (
            "areaNamedBy",
            &[
                DecisionAreas,
                Delegations,
                Context,
                Evidence,
                Plans,
                Ladder,
                Workspace,
            ],
        ),
        (
            "areaSplitPreview",
            &[DecisionAreas, Delegations, Context, Roster, Workspace],
        ),
        (
            "areaMergePreview",
            &[DecisionAreas, Delegations, Roster, Workspace],
        ),
        (
            "gapsOf",
            &[Assessments, Placements, Ladder, Roster, Workspace],
        ),
        (
            "assessmentShow",
            &[Assessments, Placements, Ladder, Roster, Workspace],
        ),
        ("roundShow", &[Assessments, Ladder, Roster, Workspace]),
        ("roundGoOnShow", &[Assessments, Ladder, Roster, Workspace]),
        (
            "readinessOf",
            &[
                Assessments,
                Evidence,
                Delegations,
                DecisionAreas,
                Placements,
                Ladder,
                Roster,
                Settings,
                Workspace,
            ],
        ),
        (
            "evidenceSearch",
            &[Evidence, Roster, Ladder, DecisionAreas, Plans, Workspace],
        ),
        (
            "profileOf",
            &[Assessments, Roster, Placements, Ladder, Plans, Workspace],
        ),
        ("directionOf", &[Direction, Roster, Workspace]),
        (
            "stuckOf",
            &[
                Direction,
                Roster,
                Plans,
                Ladder,
                DecisionAreas,
                Settings,
                Workspace,
            ],
        ),
        (
            "delegationMatrix",
            &[
                Delegations,
                DecisionAreas,
                Roster,
                Placements,
                Ladder,
                Settings,
                Workspace,
            ],
        ),
        (
            "delegationCompare",
            &[
                Delegations,
                DecisionAreas,
                Evidence,
                Roster,
                Placements,
                Ladder,
                Settings,
                Workspace,
            ],
        ),
        (
            "delegationSetAhead",
            &[Delegations, DecisionAreas, Roster, Settings, Workspace],
        ),
        (
            "delegationCell",
            &[
                Delegations,
                DecisionAreas,
                Evidence,
                Roster,
                Placements,
                Ladder,
                Settings,
                Workspace,
            ],
        ),
        (
            "delegationCoverage",
            &[
                Delegations,
                DecisionAreas,
                Roster,
                Placements,
                Ladder,
                Plans,
                Settings,
                Workspace,
            ],
        ),
        (
            "delegationLookAgain",
            &[Delegations, DecisionAreas, Roster, Settings, Workspace],
        ),
        (
            "delegationScale",
            &[Delegations, DecisionAreas, Settings, Workspace],
        ),
        (
            "delegationViews",
            &[
                Delegations,
                DecisionAreas,
                Roster,
                Placements,
                Ladder,
                Settings,
                Workspace,
            ],
        ),
        (
            "delegationViewsTeam",
            &[
                Delegations,
                DecisionAreas,
                Roster,
                Placements,
                Ladder,
                Settings,
                Workspace,
            ],
        ),
        (
            "pokerRounds",
            &[Delegations, DecisionAreas, Roster, Settings, Workspace],
        ),
        ("planList", &[Plans, Roster, Placements, Ladder, Workspace]),
        (
            "planShow",
            &[
                Plans,
                Roster,
                Placements,
                Ladder,
                Assessments,
                Delegations,
                DecisionAreas,
                Settings,
                Workspace,
            ],
        ),
        (
            "planPages",
            &[
                Plans,
                Roster,
                Placements,
                Ladder,
                Assessments,
                Delegations,
                DecisionAreas,
                Settings,
                Workspace,
            ],
        ),
        ("oneToOneList", &[OneToOnes, Roster, Plans, Workspace]),
        (
            "oneToOnesOf",
            &[
                OneToOnes,
                Context,
                Roster,
                Plans,
                Assessments,
                Delegations,
                DecisionAreas,
                Placements,
                Ladder,
                Settings,
                Workspace,
            ],
        ),
        (
            "contextList",
            &[
                Context,
                Roster,
                Delegations,
                DecisionAreas,
                Settings,
                Workspace,
            ],
        ),
        (
            "contextDark",
            &[
                Context,
                Roster,
                Delegations,
                DecisionAreas,
                Settings,
                Workspace,
            ],
        ),
        (
            "contextConcerns",
            &[Roster, Delegations, DecisionAreas, Settings, Workspace],
        ),
        ("workspaceRecent", &[Workspace]),
        ("workspaceRefused", &[Workspace]),
        ("backupList", &[Workspace, History]),
    ]
};

/// What puts another workspace in place of the one that is open, or none: the window asks before it about what would be lost.
pub const LEAVES_THE_WORKSPACE: &[&str] = &[
    "workspaceCreate",
    "workspaceOpen",
    "workspaceOpenSample",
    "workspaceClose",
    "backupBringBack",
];

/// What the window asks for that leaves no step to undo: what was told last can still be taken back after it.
pub const WITHOUT_A_STEP: &[&str] = &[
    "importChoose",
    "importPreview",
    "ladderImportChoose",
    "ladderImportPreview",
    "ladderExportChoose",
    "catalogueImportChoose",
    "catalogueExportChoose",
    "selfFormChoose",
    "viewFormChoose",
    "viewFormReadChoose",
    "pokerBegin",
    "pokerLay",
    "pokerTakeBack",
    "pokerTurn",
    "pokerAgain",
    "pokerLeave",
    "planPrint",
    "planSystemPrint",
    "handoutPrint",
    "handoutSystemPrint",
    "jobCancel",
    "backupNow",
];
