/** What a page costs that shows a word by script: no measure can tell less from nothing. */
const word = document.createElement('b');
word.textContent = '0:30';
document.body.append(word);
