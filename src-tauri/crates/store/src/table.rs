//! The tables of a workspace, by name.

/// A table whose rows can be imaged for undo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Table {
    Setting,
    Person,
    Employment,
    OpenRole,
    LadderVersion,
    Placement,
    DecisionArea,
    Delegation,
    Assessment,
    Rating,
    Plan,
    Focus,
    OneToOne,
    Action,
    Commitment,
    CheckIn,
    ContextShared,
    Evidence,
    EvidenceLink,
    ReadinessCall,
    AssessmentRound,
    PeerView,
    DirectionTalk,
    StuckCheckIn,
}

impl Table {
    pub const ALL: [Self; 24] = [
        Self::Setting,
        Self::Person,
        Self::Employment,
        Self::OpenRole,
        Self::LadderVersion,
        Self::Placement,
        Self::DecisionArea,
        Self::Delegation,
        Self::Assessment,
        Self::Rating,
        Self::Plan,
        Self::Focus,
        Self::OneToOne,
        Self::Action,
        Self::Commitment,
        Self::CheckIn,
        Self::ContextShared,
        Self::Evidence,
        Self::EvidenceLink,
        Self::ReadinessCall,
        Self::AssessmentRound,
        Self::PeerView,
        Self::DirectionTalk,
        Self::StuckCheckIn,
    ];

    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Setting => "setting",
            Self::Person => "person",
            Self::Employment => "employment",
            Self::OpenRole => "open_role",
            Self::LadderVersion => "ladder_version",
            Self::Placement => "placement",
            Self::DecisionArea => "decision_area",
            Self::Delegation => "delegation",
            Self::Assessment => "assessment",
            Self::Rating => "rating",
            Self::Plan => "plan",
            Self::Focus => "focus",
            Self::OneToOne => "one_to_one",
            Self::Action => "action",
            Self::Commitment => "commitment",
            Self::CheckIn => "check_in",
            Self::ContextShared => "context_shared",
            Self::Evidence => "evidence",
            Self::EvidenceLink => "evidence_link",
            Self::ReadinessCall => "readiness_call",
            Self::AssessmentRound => "assessment_round",
            Self::PeerView => "peer_view",
            Self::DirectionTalk => "direction_talk",
            Self::StuckCheckIn => "stuck_check_in",
        }
    }
}
