//! What people do in a workspace, by chance.

use proptest::prelude::*;
use rungs_store::Table;

use crate::rows::Rows;

macro_rules! deeds {
    ($($name:ident = $use_case:literal, often $weight:literal $(, needs $table:ident from $maker:ident)?;)+) => {
        /// Every write of `Workspace` that can be undone.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum What { $($name),+ }

        impl What {
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The function of `Workspace` it calls.
            pub const fn use_case(self) -> &'static str {
                match self { $(Self::$name => $use_case),+ }
            }

            const fn weight(self) -> u32 {
                match self { $(Self::$name => $weight),+ }
            }

            /// What must be there already, and the deed that makes it.
            fn needs(self) -> Option<(Table, Self)> {
                match self {
                    $($(Self::$name => Some((Table::$table, Self::$maker)),)?)+
                    _ => None,
                }
            }
        }
    };
}

// What makes things is done more often than what takes them away, so that sequences grow deep.
deeds! {
    PersonAdd = "person_add", often 8;
    PersonEdit = "person_edit", often 4, needs Person from PersonAdd;
    PersonArchive = "person_archive", often 3, needs Person from PersonAdd;
    PersonRestore = "person_restore", often 4, needs Person from PersonAdd;
    PersonDelete = "person_delete", often 1, needs Person from PersonAdd;
    OpenRoleAdd = "open_role_add", often 3;
    OpenRoleClose = "open_role_close", often 2, needs OpenRole from OpenRoleAdd;
    Import = "import", often 2;
    Place = "place", often 4, needs Person from PersonAdd;
    PlaceMany = "place_many", often 3, needs Person from PersonAdd;
    PlacementRemove = "placement_remove", often 2, needs Placement from Place;
    Assess = "assess", often 5, needs Person from PersonAdd;
    AssessmentDiscard = "assessment_discard", often 2, needs Assessment from Assess;
    RoundBegin = "round_begin", often 5, needs Person from PersonAdd;
    RoundHandIn = "round_hand_in", often 9, needs AssessmentRound from RoundBegin;
    RoundTakeBack = "round_take_back", often 2, needs AssessmentRound from RoundBegin;
    RoundAgree = "round_agree", often 9, needs AssessmentRound from RoundBegin;
    RoundClose = "round_close", often 9, needs AssessmentRound from RoundBegin;
    RoundReopen = "round_reopen", often 8, needs AssessmentRound from RoundBegin;
    RoundGoOn = "round_go_on", often 8, needs AssessmentRound from RoundBegin;
    RoundDiscard = "round_discard", often 1, needs AssessmentRound from RoundBegin;
    SelfFormTake = "self_form_take", often 4, needs Person from PersonAdd;
    PeerViewAsk = "peer_view_ask", often 4, needs Person from PersonAdd;
    PeerViewUpdate = "peer_view_update", often 3, needs PeerView from PeerViewAsk;
    PeerViewRemove = "peer_view_remove", often 3, needs PeerView from PeerViewAsk;
    LadderDraftBegin = "ladder_draft_begin", often 4;
    LadderImport = "ladder_import", often 2;
    LadderFileImport = "ladder_file_import", often 2;
    LadderEdit = "ladder_edit", often 6, needs LadderVersion from LadderDraftBegin;
    LadderDraftDiscard = "ladder_draft_discard", often 3, needs LadderVersion from LadderDraftBegin;
    LadderPublish = "ladder_publish", often 4, needs LadderVersion from LadderDraftBegin;
    DelegationSet = "delegation_set", often 3, needs Person from PersonAdd;
    DelegationSetMany = "delegation_set_many", often 4, needs Person from PersonAdd;
    DelegationForAWhile = "delegation_for_a_while", often 4, needs Delegation from DelegationSet;
    DelegationForAWhileMany = "delegation_for_a_while_many", often 4, needs Delegation from DelegationSet;
    DelegationWhileUntil = "delegation_while_until", often 3, needs TemporaryLevel from DelegationForAWhile;
    DelegationGiveBack = "delegation_give_back", often 6, needs TemporaryLevel from DelegationForAWhile;
    DelegationScaleSet = "delegation_scale_set", often 2;
    DelegationViewSet = "delegation_view_set", often 4, needs Person from PersonAdd;
    DelegationViewTalk = "delegation_view_talk", often 4, needs Person from PersonAdd;
    PokerRecord = "poker_record", often 3, needs Person from PersonAdd;
    AreaAdd = "area_add", often 4;
    AreaChange = "area_change", often 8;
    CategoryRename = "category_rename", often 2;
    CategoryMove = "category_move", often 2;
    AreaSplit = "area_split", often 3;
    AreaMerge = "area_merge", often 2;
    CatalogueImport = "catalogue_import", often 2;
    PlanNew = "plan_new", often 5, needs Person from PersonAdd;
    PlanUpdate = "plan_update", often 3, needs Plan from PlanNew;
    FocusAdd = "focus_add", often 8, needs Plan from PlanNew;
    FocusUpdate = "focus_update", often 3, needs Focus from FocusAdd;
    FocusMove = "focus_move", often 12, needs Focus from FocusAdd;
    FocusRemove = "focus_remove", often 2, needs Focus from FocusAdd;
    ActionAdd = "action_add", often 5, needs Focus from FocusAdd;
    ActionUpdate = "action_update", often 6, needs Action from ActionAdd;
    ActionSetStatus = "action_set_status", often 3, needs Action from ActionAdd;
    ActionRemove = "action_remove", often 2, needs Action from ActionAdd;
    CommitmentAdd = "commitment_add", often 4, needs Plan from PlanNew;
    CommitmentUpdate = "commitment_update", often 3, needs Commitment from CommitmentAdd;
    CommitmentSetStatus = "commitment_set_status", often 3, needs Commitment from CommitmentAdd;
    CommitmentRemove = "commitment_remove", often 3, needs Commitment from CommitmentAdd;
    CheckInAdd = "check_in_add", often 4, needs Plan from PlanNew;
    CheckInsPlan = "check_ins_plan", often 2, needs Plan from PlanNew;
    CheckInUpdate = "check_in_update", often 3, needs CheckIn from CheckInAdd;
    CheckInRemove = "check_in_remove", often 2, needs CheckIn from CheckInAdd;
    PlanAgree = "plan_agree", often 2, needs Plan from PlanNew;
    PlanAgreeTarget = "plan_agree_target", often 2, needs Plan from PlanNew;
    PlanClose = "plan_close", often 2, needs Plan from PlanNew;
    PlanReopen = "plan_reopen", often 3, needs Plan from PlanNew;
    PlanSign = "plan_sign", often 3, needs Plan from PlanNew;
    PlanCarry = "plan_carry", often 4, needs Plan from PlanNew;
    OwnActionAdd = "own_action_add", often 3;
    OwnActionKeep = "own_action_keep", often 3, needs Action from ActionAdd;
    OwnActionUpdate = "own_action_update", often 3, needs OwnAction from OwnActionAdd;
    OwnActionRemove = "own_action_remove", often 2, needs OwnAction from OwnActionAdd;
    PlanDelete = "plan_delete", often 1, needs Plan from PlanNew;
    OneToOneAdd = "one_to_one_add", often 5, needs Person from PersonAdd;
    OneToOneDecide = "one_to_one_decide", often 9, needs Person from PersonAdd;
    OneToOneUpdate = "one_to_one_update", often 3, needs OneToOne from OneToOneAdd;
    OneToOneRemove = "one_to_one_remove", often 2, needs OneToOne from OneToOneAdd;
    OneToOneActionAdd = "one_to_one_action_add", often 3, needs OneToOne from OneToOneAdd;
    ContextAdd = "context_add", often 3, needs Person from PersonAdd;
    ContextEdit = "context_edit", often 4, needs ContextNote from ContextAdd;
    ContextRewrite = "context_rewrite", often 2, needs ContextNote from ContextAdd;
    ContextShare = "context_share", often 4, needs ContextNote from ContextAdd;
    ContextTakeBack = "context_take_back", often 2, needs ContextShare from ContextShare;
    ContextSettle = "context_settle", often 3, needs ContextNote from ContextAdd;
    ContextUnsettle = "context_unsettle", often 4, needs ContextNote from ContextSettle;
    ContextRemove = "context_remove", often 5, needs ContextNote from ContextAdd;
    EvidenceAdd = "evidence_add", often 4, needs Person from PersonAdd;
    EvidenceUpdate = "evidence_update", often 3, needs Evidence from EvidenceAdd;
    EvidenceRemove = "evidence_remove", often 2, needs Evidence from EvidenceAdd;
    ReadinessCallAdd = "readiness_call_add", often 3, needs Person from PersonAdd;
    ReadinessCallRemove = "readiness_call_remove", often 2, needs ReadinessCall from ReadinessCallAdd;
    PacketState = "packet_state", often 3, needs Person from PersonAdd;
    PacketChoose = "packet_choose", often 5, needs Evidence from EvidenceAdd;
    PacketLeaveOut = "packet_leave_out", often 3, needs PromotionPacket from PacketChoose;
    DirectionTalkAdd = "direction_talk_add", often 3, needs Person from PersonAdd;
    DirectionTalkUpdate = "direction_talk_update", often 3, needs DirectionTalk from DirectionTalkAdd;
    DirectionTalkRemove = "direction_talk_remove", often 2, needs DirectionTalk from DirectionTalkAdd;
    StuckCheckInAdd = "stuck_check_in_add", often 3, needs Person from PersonAdd;
    StuckCheckInRemove = "stuck_check_in_remove", often 2, needs StuckCheckIn from StuckCheckInAdd;
    StuckSuggestionTake = "stuck_suggestion_take", often 3, needs Person from PersonAdd;
    Rename = "rename", often 2;
    SetHouseStyle = "set_house_style", often 2;
    SettingsUpdate = "settings_update", often 2;
    SetMe = "set_me", often 3;
}

impl What {
    /// This, or, where what it needs is missing, the deed that makes that: nobody reaches the depths by luck alone.
    pub fn possible(self, seen: &Rows) -> Self {
        match self.needs() {
            Some((table, maker)) if seen.ids(table).is_empty() => maker.possible(seen),
            _ => self,
        }
    }
}

/// A deed; its numbers choose among what is there and what could be said.
#[derive(Debug, Clone, Copy)]
pub struct Deed {
    pub what: What,
    pub a: u8,
    pub b: u8,
    pub c: u8,
}

/// What a person may do next.
#[derive(Debug, Clone, Copy)]
pub enum Step {
    Do(Deed),
    Undo,
    Redo,
}

pub fn deeds() -> impl Strategy<Value = Deed> {
    let whats = What::ALL
        .iter()
        .map(|what| (what.weight(), Just(*what).boxed()));
    let what = prop::strategy::Union::new_weighted(whats.collect());
    (what, any::<u8>(), any::<u8>(), any::<u8>()).prop_map(|(what, a, b, c)| Deed { what, a, b, c })
}

/// Deeds with going back and on among them, now and then several in a row.
pub fn steps(most: usize) -> impl Strategy<Value = Vec<Step>> {
    let step =
        prop_oneof![6 => deeds().prop_map(Step::Do), 2 => Just(Step::Undo), 1 => Just(Step::Redo)];
    prop::collection::vec(step, 1..most)
}
