package farmhand.dialect.afanasy.mirror;

import farmhand.farm.address.JobNumber;

/** By which ids afserver knows things at the moment. Throws Refused for what it does not know. */
public interface Nodes {
    /** Of a job. */
    int job(JobNumber number);

    /** Of a user. */
    int user(String name);

    /** Of a render. */
    int render(String name);
}
