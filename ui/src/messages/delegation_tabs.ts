export const delegationTabs = {
  label: "Parts of delegation",
  matrix: "Matrix",
  coverage: "Coverage",
  views: "Two views",
  poker: "Poker",
  context: "Context",
  areas: "Decision areas",
};

export const wayToPeople = {
  add: "Add or import people first",
  place: "Go to the team ladder",
};
