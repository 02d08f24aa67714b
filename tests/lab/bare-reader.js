// The least that any reader of a page must do, injected as ours is: go over every node once, take its words and where it
// leads, and hand both over. What ours costs beyond this is what it looks at besides, and its own code.
(() => {
  const words = [];
  const addresses = [];
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Element) {
      const address = node.getAttribute('href') ?? node.getAttribute('src');
      if (address !== null) addresses.push(address);
    } else {
      const text = node.nodeValue.trim();
      if (text !== '') words.push(text);
    }
  }
  return { words, addresses };
})();
