// After signing out, or when the session has ended, the webapps would show a sign-in form of their own. There is one way
// in: loading the page again leads to ours.
function leave() {
  if (/^#!?\/login\b/.test(location.hash)) {
    location.replace(location.pathname);
  }
}

addEventListener('hashchange', leave);
leave();
