// A link such as …/tasklist/default/#/?task=1 loses what follows "#" in the redirect to this page; the browser keeps it
// in our own address, and the form passes it on, so that the person lands on that task.
const form = document.getElementById('sign-in');
form.action = form.action.split('#')[0] + location.hash;
