/**
 * What a page read from a folder on disk needs: no server names the file in a folder there, so the links do. It stands in
 * each page and does nothing on a server.
 */
export const FROM_DISK =
  "if(location.protocol==='file:')addEventListener('DOMContentLoaded',()=>{" +
  "for(const a of document.links)if(a.protocol==='file:'&&a.pathname.endsWith('/'))a.pathname+='index.html';" +
  "for(const f of document.forms)f.action+='index.html'})";
