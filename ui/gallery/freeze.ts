// As freezePrototype does in the window, before any other module runs. Axe cannot be loaded after that.
if (!new URLSearchParams(location.search).has("axe")) Object.freeze(Object.prototype);
