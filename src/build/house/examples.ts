import { faultsAt, isTest, type Rule } from './source.ts';

// Section numbers and versions look like addresses: those stand after a sign or a word that says so.
const ADDRESS = /(?<![\w.§:#-]|RFC \d{3,5}, )(?:\d{1,3}\.){3}\d{1,3}(?![\w.])/g;

// RFC 5737 §3, RFC 1122 §3.2.1.3; and a version of Sendmail, which has four numbers too.
const DOCUMENTATION = /^8\.17\.1\.9$|^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.|^127\.|^0\.0\.0\.0$|^255\./;

/** Example addresses are nobody's. */
export const usesExampleAddresses: Rule = (source) =>
  isTest(source) || source.path.startsWith('src/explain/rfc/')
    ? []
    : faultsAt(source, ADDRESS, ([address]) =>
        DOCUMENTATION.test(address) ? undefined : `${address} may be somebody's: take one of RFC 5737`,
      );

const DOMAIN =
  /(?<![\w.@/-])(?:[\w.+-]+@|https?:\/\/)?((?:[a-z0-9_-]+\.)+(?:com|net|org|edu|gov|ru|io|dev|de|info|eu))(?![\w-]|\.\w)/gi;

// RFC 2606 §3; the rest are pages that readers may follow, names of XML and JSON vocabularies, and what OpenSMTPD says to HELP.
const NOBODYS =
  /(?:^|\.)example\.(?:com|net|org)$|^www\.rfc-editor\.org$|^www\.w3\.org$|^json-schema\.org$|^docs\.github\.com$|^openbsd\.org$/i;

/** Example domains are nobody's. */
export const usesExampleDomains: Rule = (source) =>
  faultsAt(source, DOMAIN, ([, domain = '']) =>
    NOBODYS.test(domain) ? undefined : `${domain} may be somebody's: take one of RFC 2606`,
  );
