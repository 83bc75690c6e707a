import type { BatchOf } from "../bindings";

interface What {
  label: string;
  text: string;
}

/** Words of printing for several people in one go. */
export const batchMessages = {
  title: "Print for several people",
  keywords: "pdf paper batch team everyone",
  what: "What",
  whats: {
    plans: {
      label: "Growth plans",
      text: "Of everybody who has one, the plan with the latest start.",
    },
    one_to_ones: {
      label: "One-to-one sheets",
      text: "A page for the next talk with each of them.",
    },
    charters: {
      label: "Decision charters",
      text: "Of everybody who decides something or stands on the ladder.",
    },
    packets: {
      label: "Promotion packets",
      text: "Of everybody who has one, the packet written in last.",
    },
    self_forms: {
      label: "Self-assessment forms",
      text: "For everybody placed, against their own level.",
    },
    assessments: {
      label: "Agreed assessments",
      text: "Of everybody who agreed on one, the last.",
    },
  } satisfies Record<BatchOf, What>,
  whom: "Whom",
  everyone: "Everyone",
  everyoneText: "All active people.",
  team: "One lead’s team",
  teamText: "Everyone below that lead.",
  teamOf: (name: string) => `Team of ${name}`,
  lead: "Lead",
  leadHint: "Choose a lead",
  output: "How",
  outputs: {
    one_file: { label: "One PDF", text: "All in one file, each with a bookmark." },
    file_per_person: { label: "One PDF per person", text: "In a folder that you choose." },
    printer: { label: "On paper", text: "Through the print dialog of this computer." },
  },
  submits: {
    one_file: "Save as PDF…",
    file_per_person: "Choose a folder…",
    printer: "Print…",
  },
  printing: (name: string) => (name ? `Printing for ${name}` : "Printing"),
  preparing: "Preparing the pages",
  cancelled: "Printing was stopped. Nothing was written.",
  sent: "The pages are on their way to the printer.",
  shown: "The pages are open in your PDF program. Print them from there.",
  remarks: "Worth a second look",
  remarksText:
    "The pages are ready. This is worth knowing before you hand them out; what they leave off is all on screen.",
  read: "Done",
  nothing: {
    plans: "Nobody of those has a growth plan yet.",
    one_to_ones: "There is nobody to meet among those.",
    charters: "Nobody of those decides anything yet.",
    packets: "Nobody of those has a promotion packet yet.",
    self_forms: "Nobody of those is placed on the ladder yet.",
    assessments: "Nobody of those has agreed on an assessment yet.",
  } satisfies Record<BatchOf, string>,
};
