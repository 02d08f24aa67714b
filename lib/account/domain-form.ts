/** What a domain can be registered as, in the letters of the domain name system; a browser's url also takes "0._" for a host. */
export const DOMAIN_FORM = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;
