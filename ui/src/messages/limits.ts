export const limitMessages = {
  amount: "Amount",
  currency: "Currency",
  customers: "Customers affected",
  limit: "Limit",
  notWhole: "Write a whole number, such as 20,000.",
};
