/** What was read anew stands on the page a moment after it has arrived: what was typed must not give way to what was there before. */
export const drawnAnew = () => new Promise<void>((done) => setTimeout(done));
