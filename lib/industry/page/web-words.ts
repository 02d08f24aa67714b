/**
 * Words of any website's frame, in comparable form. In a description "email" speaks for a maker of software; on a page
 * it is how to write to a dentist. A term that holds one of them says nothing about a page.
 */
export const WEB_WORDS: ReadonlySet<string> = new Set(
  (
    'email mail contact information home page browser content download share phone fax search login sign account cart ' +
    'site website web menu write click here view more read learn policy privacy cookie help news blog career job team us ' +
    'faq story community event like follow facebook twitter linkedin instagram youtube subscribe newsletter address ' +
    'street road avenue suite copyright right reserved term condition javascript please enter form submit name first ' +
    'last message send call tel toll free number hour monday friday saturday sunday open german germany english language ' +
    'back next previous top skip navigation link close x date posted post update latest featured recent comment user ' +
    'password register map sitemap direction location office com www http https print pdf file video image photo ' +
    'gallery ticket question answer find choose select get started start today now new see all watch try support ' +
    'customer service resume interview'
  ).split(' '),
);
