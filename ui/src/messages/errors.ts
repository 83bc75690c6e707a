export const errorMessages = {
  programFault: "This is a fault in Rungs. Your data is unharmed; close and reopen the window.",
  unknown: "The program stopped this without saying why.",
  screenFailed: "This screen could not be shown.",
  tryAgain: "Try again",
};
