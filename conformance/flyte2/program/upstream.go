//go:build !proposed

package main

import "schema.localhost/flyteidl2/workflow"

// setCustomInfo does nothing: Flyte's buildActionEvent does not read TaskInfo.CustomInfo.
func setCustomInfo(*workflow.ActionEvent, *taskInfo) {}

// mergeCustomInfo does nothing: Flyte's mergeEvents does not know the field.
func mergeCustomInfo(*workflow.ActionAttempt, []*workflow.ActionEvent) {}
