/** Words of the team ladder on paper. */
export const teamPaperMessages = {
  print: "Print…",
  command: "Print the team ladder…",
  title: "The team ladder, on paper",
  titleOf: (lead: string) => `The ladder of the team of ${lead}, on paper`,
  text: "Everybody on their rung, open roles, and a table with name, title, level and since when. An arrow stands only where the two agreed on a target.",
  textOn: (day: string) =>
    `As of ${day}: everybody on their rung, open roles, and a table with name, title, level and since when. An arrow stands only where the two agreed on a target.`,
  name: "team ladder",
};
